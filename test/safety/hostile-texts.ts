/** Texts that have broken code generators, by what they try. Each is a legal text of a spec and must stay one. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'closes a block comment': '*/x/*',
  'closes a doc comment': '**/',
  'closes a comment with something in between': '*\u200d/ *\\/ *\t/ /*/ (*x*) --> ]]> %}',
  'triple quotes': `"""'''`,
  'triple quotes after a backslash': `\\""" \\\\""" \\'''`,
  'ends in a backslash': 'ends in \\',
  'ends in three backslashes': 'ends in \\\\\\',
  'ends in a quote': 'ends in "',
  'ends in a backslash and a quote': 'ends in \\"',
  'ends in an apostrophe': "ends in '",
  interpolation: '${x} #{x} \\(x) $x #$0 #@x {$x}',
  'a backtick': 'a ` and `` and ```',
  'closes PHP': '?><?php echo 1; ?>',
  'closes a script': '</script><!-- <img src=x onerror=alert(1)>',
  'unicode escape of a newline': '\\u000a x',
  'unicode escape of a comment end': '\\u002a\\u002f x',
  'unicode escape of a quote': '\\u0022 \\x22 \\042 \\N{QUOTATION MARK} \\u{22} &quot; &#34;',
  'a Windows path': 'C:\\users\\N{x}',
  CR: 'before\rafter',
  LF: 'before\nafter',
  CRLF: 'before\r\nafter',
  'line ends at both ends': '\r\n\nx\r',
  'next line and separators': 'a\u0085b\u2028c\u2029d',
  'bidirectional controls': 'a\u202Eb\u2066c\u200Fd\u061Ce\u2069',
  'byte order mark inside': 'a\uFEFFb',
  'byte order mark first': '\uFEFFx',
  'upper controls': 'a\u007fb\u0080c\u009b31md',
  invisible: 'a\u00adb\u200bc\u2060d\u00a0e\u3000f\u{e0041}g',
  trigraphs: '??/ ??! what??/',
  'greedy hexadecimal escape': 'éBC é12 éfF',
  percent: '100% %s %n %1$s %%',
  'raw string end': ')"' + '"#'.repeat(300),
  'emoji and noncharacter': '👩‍👩‍👧‍👦 \uFFFF \u{10FFFF}',
  'NFC beside NFD': '\u00e9 e\u0301',
  'mark first': '\u0301x',
  'XML in a comment': '<include file="/x"/> {@code x} {@link y} &amp; <b>',
  'an indented block': 'text\n\n    four_spaces()\n\n```\nfence()\n```\n~~~',
  'TypeScript directives': '@internal @deprecated @ts-nocheck @ts-ignore',
  'linter directives': 'noqa\ntype: ignore\npylint: disable=all\neslint-disable\nnolint\nprettier-ignore\nfmt: off',
  'documentation tags': '@param x\n@throws {x}\n:param x: y\n.. code::\n@see <a>\n\\param x',
  'encoding line': 'coding: rot13\n-*- coding: utf-7 -*-',
  'first line': '#!/bin/sh\n#pragma once\n#include "/etc/passwd"',
  'Go directive': 'go:generate rm -rf x\n//go:embed x\n//line x.go:1\n+build ignore',
  'Ruby block': '=begin\n=end\n__END__\nfrozen_string_literal: false',
  doctest: '>>> raise SystemExit(3)\n... x',
  Markdown: '# h\n| a | b |\n|---|---|\n[x](javascript:alert(1)) <javascript:alert(1)> ![i](x)\n---\n- [ ] x',
  'Markdown that stays open': '> - 1. [x][y]\n\n[y]: javascript:alert(1)\n\n<!--\n\nTitle\n===\n\n<details>\n$$\n:::',
  'YAML and TOML': 'no\n---\n%YAML 1.1\n&a *a !!x\n[section]\nkey = """',
  'a number for YAML': '1:20',
  'a truth value for YAML': 'NO',
  'apostrophe around a brace': "don't '{n}' {{x}} {0}",
  replacement: '$& $1 \\1 \\g<0> $`',
  'just a quote': '"',
  'just a backslash': '\\',
  'spaces at both ends': '  x  ',
  tabs: 'a\tb\t',
  Liquid: '{{ name }} {% raw %} {%- endfor -%}',
  'an own property': '__proto__',
  '70,000 CJK characters': '漢'.repeat(70_000),
};

/** The texts that fit in a title. */
export const shortTexts: readonly string[] = Object.values(hostileTexts).filter((text) => text.length < 1_000);

/** Links that the grammar of links allows. */
export const hostileLinks: readonly string[] = [
  "https://example.com/*/x/*?a='''&b=$x#$0#@x",
  'https://example.com/a)](javascript:alert(1))[x](y',
  'https://example.com/%s%n%00%22%5C?b=//line:1&amp;&lt;&copy;#@internal',
  "https://x:y@example.com:8080/;'--%27;!*_~[1]",
  'https://example.com/é漢👩‍👩‍👧‍👦',
  'HTTP://EXAMPLE.COM/*/'.toLowerCase(),
  "mailto:a'b*@example.com?subject=%0d%0a,*/",
];

/** Values that a caller may hand in or a server may send as a parameter. */
export const hostileValues: readonly string[] = [
  ...['{other}', '{0}', '{{', '$&', '$1', '\\1', '\\g<0>', '%s', '', '"', '\\', '\u2028', '\u0000', '👩‍👩‍👧‍👦', '\uFEFF'],
  ...["'", '`', '${x}', '#{x}', '\r\n', '\u202e', 'null', '[redacted]'],
];

/** Codes that a language or a format takes for something else; each in the grammar of codes. */
export const hostileCodes: readonly string[] = [
  ...['00012', '404', '1e3', 'NO', '__proto__', 'constructor', 'toString', 'abc', 'ABC', '..', './x', '/', '//', '-'],
  ...['-1', '--', '1.0', '0x1F', '1_000', 'null', 'NaN', 'true', '-0', '1e400', '.', ':', 'a:b', '1:20', '0o17', '_'],
  ...['2027-03-01', 'hasOwnProperty', '9007199254740993', '0.1', 'E-7', 'valueOf', '-9223372036854775809'],
];

/** Names that some language reserves, builds in, or uses in its package; each in the grammar of names. */
export const hostileNames: readonly string[] = `
  self eof con string class constructor nil none null true type init default error errors code codes name category
  status message params retry items body decode encode lookup render unknown unknown_error definition factory match
  matches new as is import async await yield lambda print len range func map linux to_string value_of has_own_property
  proto prototype then hash equals object final abstract package protocol crate super errno and xor exception cause
  headers code_x new_x as_x x_params params_x x parameter_params category_general general test main index aux prn nul
  go chan select defer interface struct var const enum public private static void int float double char long
  short byte bool boolean number undefined symbol bigint never any let with eval arguments debugger typeof instanceof
  delete del global nonlocal pass from except raise assert elif not or in try catch finally throw throws switch case
  do while for if else end begin module require alias when unless until rescue ensure redo undef defined fn loop move
  mut ref pub use impl trait where extern unsafe dyn union auto goto friend inline namespace operator template typename
  using virtual volatile register signed unsigned sizeof decltype mutable explicit export extends implements native
  synchronized transient strictfp goto_x record sealed permits data val fun open companion suspend inner internal
  operator_x out event delegate base checked decimal fixed foreach implicit lock object_x params_y readonly sbyte
  stackalloc uint ulong unchecked ushort value get set add remove global_x partial dynamic echo empty isset unset list
  array callable clone declare die exit include parent insteadof iterable mixed extension guard subscript repeat
  associatedtype deinit fileprivate inout rethrows dunder mro values keys length size count to_json to_s inspect send
  method methods freeze dup tap display format warn puts str repr dict tuple bytes id iter next super_x locale locales
  request_id retry_after received intermediary known options option kind is_error as_error new_error error_code
  retry_after_ms get_class get_message get_code get_hash_code get_type description raw_value case_iterable clone_x
  unwrap some ok err result vec box copy drop eq ord debug default_x send_x sync sized
`
  .trim()
  .split(/\s+/);

/** Locales whose tags are keywords, systems that a file name is built for, or what YAML takes for a truth value. */
export const hostileLocales: readonly string[] = [
  'as',
  'is',
  'no',
  'or',
  'de-x-js',
  'de-x-con',
  'de-x-linux',
  'de-x-windows',
];
