package fr.jalon.events.value;

/** The lists with names that can leave the product. */
public enum NamedList {
    FAMILIES
}
