bc 5

