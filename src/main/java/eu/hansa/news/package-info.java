/**
 * News: the smallest feature, to be read first. {@link eu.hansa.news.NewsType} registers the type with the core;
 * {@link eu.hansa.news.NewsBody} is what people read in one language beyond title and lead;
 * {@link eu.hansa.news.NewsFacts} is what is the same in all of them. The texts of its pages stand in
 * {@code messages*.properties} beside it, its views in {@code WEB-INF/site/news}, its form in
 * {@code WEB-INF/desk/forms/news.xhtml}. Workflow, lists, feeds, sitemap and interface follow from the type.
 */
package eu.hansa.news;
