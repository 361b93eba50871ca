"""A folder for the files of a test, which goes when the test ends.

    scratch = Scratch()
    app = scratch.put("package/app.py", "print('done')\n")
"""
import os
import tempfile


class Scratch(tempfile.TemporaryDirectory):
    def put(self, name, text, mode=None):
        """Write a file, and make the folders on its way.  Returns its path."""
        path = os.path.join(self.name, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        if mode is not None:
            os.chmod(path, mode)
        return path
