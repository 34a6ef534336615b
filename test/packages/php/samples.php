<?php

declare(strict_types=1);

// Runs the samples of a README: php samples.php README

require __DIR__ . '/autoload.php';

$body = '{"code": "50014", "msg": "Parameter chainIndex can not be empty."}';
$given = [
    'response' => new class ($body) {
        public function __construct(private string $body)
        {
        }

        public function getStatusCode(): int
        {
            return 400;
        }

        public function getBody(): string
        {
            return $this->body;
        }

        /** @return array<string, list<string>> */
        public function getHeaders(): array
        {
            return [];
        }
    },
    'logger' => new class () {
        /** @param array<string, mixed> $context */
        public function error(string $message, array $context): void
        {
        }
    },
    'span' => new class () {
        public function setAttribute(string $name, mixed $value): void
        {
        }
    },
    'error' => \OkxWeb3\Errors\ErrorTable::decode(400, $body),
    'cause' => new RuntimeException(),
    'id' => 'request-1',
];

preg_match_all('/```php\n(.*?)```/s', (string) file_get_contents($argv[1]), $found);
if ($found[1] === []) {
    fwrite(STDERR, "the README has no samples\n");
    exit(1);
}
preg_match_all('/^use .*;$/m', implode("\n", $found[1]), $imports);
$uses = implode("\n", array_unique($imports[0]));
foreach ($found[1] as $sample) {
    // What is thrown is kept instead, so that the rest of a sample runs too.
    $code = (string) preg_replace(['/^use .*;$/m', '/^(\s*)throw /m'], ['', '$1$thrown = '], $sample);
    (static function () use ($given, $uses, $code): void {
        extract($given);
        ob_start();
        eval("$uses\n$code");
        ob_end_clean();
    })();
}
