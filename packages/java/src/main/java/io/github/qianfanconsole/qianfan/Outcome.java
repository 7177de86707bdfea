package io.github.qianfanconsole.qianfan;

/** What became of a failed call. 调用失败后的结果。 */
public enum Outcome {
    /** The platform answered no. 平台已拒绝。 */
    REFUSED("refused"),
    /** It was provably not accepted. 确定未受理。 */
    NOT_SENT("not-sent"),
    /** It may have happened: make the read of {@link QianfanException#verify()} before another try. 无法确认结果。 */
    UNKNOWN("unknown");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    static Outcome of(String text) {
        for (Outcome each : values()) if (each.text.equals(text)) return each;
        return null;
    }

    /** The word that every client of this family uses: {@code refused}, {@code not-sent} or {@code unknown}. */
    @Override
    public String toString() {
        return text;
    }
}
