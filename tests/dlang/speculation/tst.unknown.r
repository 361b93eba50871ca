here

