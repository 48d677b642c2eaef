package dev.samehand.assess.calibration;

/** A model file that cannot be used. The message names it, what is wrong and what to do. */
public final class ModelDamage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelDamage(String message) {
        super(message);
    }
}
