"""The generated Python distribution: what its modules hold, and its files."""
