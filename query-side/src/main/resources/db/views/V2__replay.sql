-- A migration that changes what a view holds empties the view's tables and says so here: the view then reads the whole history again.
-- The processors' tables may not be there yet, when a first start migrates the views before them; then there is nothing to forget.
create function views.replay(replayed text) returns void language plpgsql as $$
begin
    if to_regclass('views.token_entry') is not null then
        delete from views.token_entry where processor_name = 'view.' || replayed;
        delete from views.dead_letter where processing_group = 'view.' || replayed;
        delete from views.view_position where view = replayed;
    end if;
end $$;
