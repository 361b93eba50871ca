y x z z y x 
