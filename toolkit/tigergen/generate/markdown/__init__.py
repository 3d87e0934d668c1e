"""What is written for people to read: docs, ledger, coverage."""
