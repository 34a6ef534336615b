<?php

// Decodes the responses with the package and by hand, and prints the nanoseconds of both.

declare(strict_types=1);

use OkxWeb3\Errors\ErrorTable;
use OkxWeb3\Errors\OkxWeb3Exception;

spl_autoload_register(static function (string $class): void {
    require '../package/src/' . strtr(substr($class, strlen('OkxWeb3\\Errors\\')), '\\', '/') . '.php';
});

final class ApiException extends RuntimeException
{
    public function __construct(
        public readonly ?string $errorCode,
        public readonly int $status,
        string $message,
        public readonly array $parameters,
    ) {
        parent::__construct($message, $status);
    }
}

const TABLE = [
    '50011' => '/^Too Many Requests$/D',
    '50014' => '/^Parameter (.*) can not be empty\.$/D',
];

function decodeByHand(int $status, string $text): ?ApiException
{
    $body = json_decode($text);
    if (!$body instanceof stdClass) {
        return new ApiException(null, $status, substr($text, 0, 4096), []);
    }
    if ($body->code === '0') {
        return null;
    }
    $pattern = TABLE[$body->code] ?? null;
    $parameters = $pattern !== null && preg_match($pattern, $body->msg, $match) === 1 ? array_slice($match, 1) : [];
    return new ApiException($body->code, $status, $body->msg, $parameters);
}

/** Returns the nanoseconds of one call, over as many calls as take a tenth of a second. */
function timeOf(callable $call, int $status, string $body): float
{
    for ($calls = 1;; $calls *= 2) {
        $start = hrtime(true);
        for ($index = 0; $index < $calls; $index++) {
            $call($status, $body);
        }
        $spent = hrtime(true) - $start;
        if ($spent > 1e8) {
            return $spent / $calls;
        }
    }
}

/** @param list<float> $values */
function median(array $values): float
{
    sort($values);
    return $values[intdiv(count($values), 2)];
}

function codeOf(OkxWeb3Exception|ApiException|null $error): ?string
{
    return $error?->errorCode;
}

$ways = ['decode' => ErrorTable::decode(...), 'hand' => decodeByHand(...)];
foreach (json_decode(file_get_contents('../cases.json')) as $case) {
    $codes = array_map(static fn (callable $way): ?string => codeOf($way($case->status, $case->body)), $ways);
    if ($codes['decode'] !== $codes['hand']) {
        throw new LogicException("{$case->name}: {$codes['decode']} is not {$codes['hand']}");
    }
    $times = [];
    for ($round = 0; $round < 9; $round++) {
        foreach ($ways as $name => $way) {
            $times[$name][] = timeOf($way, $case->status, $case->body);
        }
    }
    echo json_encode(['case' => $case->name] + array_map(median(...), $times)), "\n";
}
