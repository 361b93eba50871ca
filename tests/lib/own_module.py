"""A copy of the packages whose module has a name of its own, so that a script can
name it and sees no events of other processes:

    env = own_module.environment(folder)
    pydtrace -n 'pythonprobes*:%s::pythonprobe ...' % own_module.MODULE
"""
import glob
import os
import shutil

MODULE = "_probe.abi3.so"


def environment(folder):
    """Copy the packages into a folder; the environment in which Python finds them."""
    packages = folder + "/python"
    shutil.copytree(os.environ["builddir"] + "/python", packages)
    (module,) = glob.glob(packages + "/probe/_probe*.so")
    os.rename(module, packages + "/probe/" + MODULE)
    return dict(os.environ, PYTHONPATH=packages, LD_PRELOAD="")
