12 wide 35

