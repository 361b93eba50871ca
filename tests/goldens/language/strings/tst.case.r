GRAND TOTAL 7 grand total 7

