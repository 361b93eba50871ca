"""The files in templates/, which are a part of the package."""
import os
import string

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")


def text(name):
    # By the loader: the package may lie in an archive.
    return __spec__.loader.get_data(os.path.join(FOLDER, name)).decode("utf-8")


def filled(name, **values):
    """A template with its $names replaced.  The values must be escaped for where they stand."""
    return string.Template(text(name)).substitute(values)
