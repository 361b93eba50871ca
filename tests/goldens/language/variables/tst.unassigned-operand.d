/* A unary operator gives a variable without a type the type int64_t. */
#pragma D option quiet

BEGIN
/!self->x/
{
	trace(1);
}

BEGIN
/!seen["a"]/
{
	self->y = -self->z;
	trace(~this->w);
	trace(sizeof (self->q));
	trace(!self->list[1] + self->list[2]);
}

BEGIN
{
	self->x = 5;
	seen["a"] = 1;
	trace(self->z + 1);
	exit(0);
}
