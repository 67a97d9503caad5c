package eu.hansa.house.crooked.page;

public class Sheet {
}
