package dev.samehand.intake;

/**
 * A file that the tables name and this version does not look into.
 *
 * @param path as the table gives it, inside the folder
 * @param file table file that names it
 * @param line line of that file, from 1
 */
public record Unexamined(String path, String file, long line) {}
