/** Migrations that SQL alone cannot make, in their place among those of the same folder of the resources. */
package db.migration;
