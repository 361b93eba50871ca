abd
