package io.github.qianfanconsole.qianfan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A waiter ended without success. 等待未成功。 */
public final class WaiterException extends QianfanException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> states;

    WaiterException(String code, String text, List<Object> states) {
        super(code, Outcome.REFUSED, text);
        this.states = Collections.unmodifiableList(new ArrayList<>(states));
    }

    /** {@return the last states seen, oldest first} 最近的状态。 */
    public List<Object> states() {
        return states;
    }
}
