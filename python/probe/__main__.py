"""python3 -m probe: the command of pythonprobes.probe."""
from pythonprobes.probe import main

if __name__ == "__main__":
    main()
