package dev.samehand.model;

/**
 * An account as one batch knows it.
 *
 * @param number the account's number in the batch
 * @param id external id, opaque text
 * @param file file of the first record that names it, inside its evidence folder
 * @param line its line, from 1
 */
public record KeptAccount(
        int number,
        String id,
        int createdDay,
        AccountStatus status,
        AccountLabel label,
        String file,
        long line) {}
