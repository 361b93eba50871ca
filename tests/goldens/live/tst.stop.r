stopped True

