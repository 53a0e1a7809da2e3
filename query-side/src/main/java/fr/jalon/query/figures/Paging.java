package fr.jalon.query.figures;

/**
 * Which part of the two lists of an explanation to show.
 *
 * @param page of what is counted, from 0
 * @param leftOutPage of what is left out, from 0
 * @param size rows a page, 1 to 500
 */
public record Paging(int page, int leftOutPage, int size) {

    public Paging {
        page = Math.max(page, 0);
        leftOutPage = Math.max(leftOutPage, 0);
        size = Math.clamp(size, 1, 500);
    }

    /** The first fifty of each. */
    public static Paging first() {
        return new Paging(0, 0, 50);
    }
}
