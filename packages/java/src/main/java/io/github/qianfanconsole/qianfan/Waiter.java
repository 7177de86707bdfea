package io.github.qianfanconsole.qianfan;

/**
 * A state to wait for: which read to poll, how often, and which states end it. Unknown states are waited through. 等待的目标状态。
 *
 * @param <I> type of the input of the read that is polled
 * @param <O> type of its answer
 */
public final class Waiter<I extends Input, O extends Record> {
    final Action.WaiterFacts facts;
    final Class<O> type;

    private Waiter(Action.WaiterFacts facts, Class<O> type) {
        this.facts = facts;
        this.type = type;
    }

    static <I extends Input, O extends Record> Waiter<I, O> named(String name, Class<O> type) {
        return new Waiter<>(Action.waiter(name), type);
    }

    @Override
    public String toString() {
        return "Waiter[" + facts.name() + "]";
    }
}
