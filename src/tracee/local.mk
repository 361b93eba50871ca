# What is loaded into the Python process.
