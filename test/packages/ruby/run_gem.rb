# frozen_string_literal: true

# Runs the program of an installed gem, of the newest version: run_gem.rb NAME ARGUMENT...
# Where there is no such gem it ends with 127, as a shell does where there is no such program.

name = ARGV.shift
begin
  program = Gem.activate_bin_path(name, name, '>= 0')
rescue Gem::MissingSpecError
  warn "#{name} is not installed"
  exit 127
end
load program
