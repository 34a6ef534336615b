<?php

// A server that answers whatever it caught, with the package of a table that has a fallback.

declare(strict_types=1);

use EverythingAndMore\Errors\EncodedError;
use EverythingAndMore\Errors\EncodeOptions;
use EverythingAndMore\Errors\ErrorCode;
use EverythingAndMore\Errors\ErrorTable;
use EverythingAndMore\Errors\EverythingAndMoreErrors;
use EverythingAndMore\Errors\Params;
use EverythingAndMore\Errors\RaiseOptions;

require __DIR__ . '/autoload.php';

function answer(callable $handler): ?EncodedError
{
    try {
        $handler();
    } catch (Throwable $caught) {
        return ErrorTable::encode($caught, 'ar', new EncodeOptions(requestId: 'request-1'));
    }
    return null;
}

function check(callable $handler, int $status, string $code): void
{
    $sent = answer($handler);
    $isRight = $sent->status === $status && str_contains($sent->body, $code) && !str_contains($sent->body, 'secret');
    $isRight || throw new LogicException("{$sent->status} {$sent->body}");
}

check(fn () => throw EverythingAndMoreErrors::badPassword(password: 'hunter2', user: 'ann'), 401, '"code":103');
check(fn () => throw new RuntimeException('no such file: /secret'), 500, '"code":100');
check(fn () => intdiv(1, 0), 500, '"code":100');

// An error under another of its names is the same, and comes from here.
$other = EverythingAndMoreErrors::internalError(new RaiseOptions(requestId: 'request-1'));
$isSame = $other->errorCode === '100' && $other->requestId === 'request-1' && $other->getFile() === __FILE__;
$isSame || throw new LogicException("{$other}");

// So is one with parameters, which its other names read as well.
foreach (['wrongPassword' => 'WRONG_PASSWORD', 'passwordWrong' => 'PASSWORD_WRONG'] as $method => $constant) {
    $other = EverythingAndMoreErrors::{$method}(password: 'hunter2', user: 'ann');
    $code = constant(ErrorCode::class . "::{$constant}");
    $isSame = $code === '103' && $other->is($code) && ErrorTable::lookup($code)?->matches($other);
    $read = Params::{$method}($other);
    $isRead = $read instanceof Params\BadPasswordParams && [$read->password, $read->user] === ['hunter2', 'ann'];
    $isHere = $other->getFile() === __FILE__;
    ($isSame && $isRead && $isHere) || throw new LogicException("{$method}: {$other}");
    $names = [
        new ReflectionMethod(EverythingAndMoreErrors::class, $method),
        new ReflectionMethod(Params::class, $method),
        new ReflectionClassConstant(ErrorCode::class, $constant),
    ];
    foreach ($names as $name) {
        str_contains((string) $name->getDocComment(), '@deprecated') || throw new LogicException("{$name}");
    }
}
