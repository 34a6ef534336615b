# frozen_string_literal: true

# Prints what `ruby -wc` says of each file of the gem in this folder, and what Ruby warns of when it is loaded.

$stderr = $stdout
Dir.glob('**/*.{rb,gemspec}').each { |file| RubyVM::InstructionSequence.compile_file(file) }
Dir.glob('lib/*.rb').each { |file| require File.expand_path(file) }
