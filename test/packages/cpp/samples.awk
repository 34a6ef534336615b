# Writes the samples of a README as a program. Each is in a function of its own; samples.hpp has what they take for granted.

BEGIN { print "#include \"samples.hpp\"" }
/^```cpp$/ { is_inside = 1; print "[[maybe_unused]] static void sample_" ++count "() {"; next }
/^```$/ && is_inside { is_inside = 0; print "}" }
is_inside { print }
END { if (count == 0) print "#error there are no samples" }
