"""Tests that go through every CPython find each one once."""
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
import pythons                                                        # noqa: E402
from tap import main, test                                            # noqa: E402


@test("an interpreter of two names, as one without the GIL is installed, is found once")
def _():
    with tempfile.TemporaryDirectory() as root:
        folder = os.path.join(root, "versions", "copy", "bin")
        os.makedirs(folder)
        one = os.path.join(folder, "python3.%d" % sys.version_info[1])
        two = one + "0"
        shutil.copy2(os.path.realpath(sys.executable), one)
        os.link(one, two)
        os.environ["PYENV_ROOT"] = root
        found = [path for _, path in pythons.find() if path in (one, two)]
        assert len(found) == 1, found


main()
