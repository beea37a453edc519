/** Network addresses as values: parsed without asking any name server, compared, grouped into networks. */
package org.communique.net;
