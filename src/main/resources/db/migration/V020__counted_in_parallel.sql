-- What lists and counts ask of each row may be asked by several processes at a time.
alter function status_on parallel safe;
alter function since_on parallel safe;
