package dev.samehand.assess;

/**
 * One innocent explanation. It says in bits what speaks for it and what it leaves unexplained; how
 * the two are compared is the same for all.
 */
interface BenignRule {

    Explanation weigh(NetworkFacts facts);
}
