"""python3 -m profiler: the command of pythonprobes.profiler."""
from pythonprobes.profiler import main

if __name__ == "__main__":
    main()
