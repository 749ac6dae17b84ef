"""One token table, and what is made of it: style sheet, palette, fonts, icons. No colour and no size is written anywhere else."""
