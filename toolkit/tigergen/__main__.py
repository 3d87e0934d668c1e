"""`python -m tigergen` is the `tigergen` command."""

from tigergen.cli import main

if __name__ == "__main__":
    main()
