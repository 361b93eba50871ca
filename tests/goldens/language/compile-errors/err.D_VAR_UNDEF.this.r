-- @@stderr --
pydtrace: failed to compile script err.D_VAR_UNDEF.this.d: [D_VAR_UNDEF] line 4: this->x has not yet been declared or assigned
