/** The pages of a whole installation that tells the story of Sint-Niklaas, through real requests and a real browser. */
@org.jspecify.annotations.NullMarked
package be.lerendnetwerk.pages;
