/**
 * Floor 2: the files of the site, pictures and documents.
 *
 * <p>A file comes in through {@link eu.hansa.media.AssetLibrary}: its bytes are received under a limit, its type is told
 * from the bytes alone, and a picture is decoded and drawn anew, so that nothing of what was hidden in it goes out.
 * The bytes lie in the {@link eu.hansa.media.FileStore} under their own hash, what is known about them in the database.
 * Pages read through {@link eu.hansa.media.AssetReader}, which answers for many files in one query.
 *
 * <p>A file has an audience rule of its own; where it is empty, the file is as open as the publications that show it.
 */
package eu.hansa.media;
