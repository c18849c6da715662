package be.lerendnetwerk.app.following;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** Transactions on the read models, each of which passes the gate and keeps it from closing until it ends. */
final class GatedTransactions implements TransactionManager {

    private final TransactionManager transactions;
    private final Gate gate;

    GatedTransactions(TransactionManager transactions, Gate gate) {
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Transaction startTransaction() {
        gate.enter();
        try {
            return new Gated(transactions.startTransaction(), gate);
        } catch (RuntimeException e) {
            gate.leave();
            throw e;
        }
    }

    private static final class Gated implements Transaction {

        private final Transaction transaction;
        private final Gate gate;
        private boolean left;

        Gated(Transaction transaction, Gate gate) {
            this.transaction = transaction;
            this.gate = gate;
        }

        @Override
        public void commit() {
            try {
                transaction.commit();
            } finally {
                leaveOnce();
            }
        }

        @Override
        public void rollback() {
            try {
                transaction.rollback();
            } finally {
                leaveOnce();
            }
        }

        private void leaveOnce() {
            if (!left) {
                left = true;
                gate.leave();
            }
        }
    }
}
