"""Import a package that sleeps, a module of it, and one that does not exist:
something for py_imports.d. It makes the package by itself.
"""
import os
import sys
import tempfile


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


with tempfile.TemporaryDirectory() as folder:
    os.mkdir(os.path.join(folder, "slow"))
    write(os.path.join(folder, "slow", "__init__.py"), "import time; time.sleep(0.02)\n")
    write(os.path.join(folder, "slow", "part.py"), "import time; time.sleep(0.01)\n")
    write(os.path.join(folder, "user.py"), "import slow.part\n")
    sys.path.insert(0, folder)
    import user
    try:
        import slow.missing
    except ImportError:
        pass
