-- From which passages of the source the passages of a translation were made; null for all from the text that it is based on.
alter table revision add column made_from longtext;
