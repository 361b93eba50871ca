[ello][ell][llo][l][ell][][h]

