/** The entrance of the app with pretended read models and a desk that writes down what it was handed. */
@org.jspecify.annotations.NullMarked
package be.lerendnetwerk.served;
