<?php

// What people write with the package of the OKX table.

declare(strict_types=1);

use OkxWeb3\Errors\AuthenticationException;
use OkxWeb3\Errors\Category;
use OkxWeb3\Errors\Detail;
use OkxWeb3\Errors\EncodeOptions;
use OkxWeb3\Errors\ErrorCode;
use OkxWeb3\Errors\ErrorTable;
use OkxWeb3\Errors\GeneralException;
use OkxWeb3\Errors\Kind;
use OkxWeb3\Errors\OkxWeb3Errors;
use OkxWeb3\Errors\OkxWeb3Exception;
use OkxWeb3\Errors\OkxWeb3Throwable;
use OkxWeb3\Errors\Operation;
use OkxWeb3\Errors\ParameterType;
use OkxWeb3\Errors\Params;
use OkxWeb3\Errors\RaiseOptions;
use OkxWeb3\Errors\Retry;
use OkxWeb3\Errors\UnknownException;

require __DIR__ . '/autoload.php';

function check(bool $isTrue, string $what): void
{
    if (!$isTrue) {
        throw new LogicException("not so: {$what}");
    }
}

function same(mixed $want, mixed $saw): void
{
    if ($want !== $saw) {
        throw new LogicException('want ' . var_export($want, true) . ', saw ' . var_export($saw, true));
    }
}

// A server raises, with the name of the parameter; one that is missing does not run.
$line = __LINE__ + 2;
try {
    throw OkxWeb3Errors::parameterEmpty(parameter: 'chainIndex');
} catch (AuthenticationException $error) {
    check(false, 'a category is another one');
} catch (GeneralException $error) {
    same('50014 parameter_empty (HTTP 400): Parameter chainIndex can not be empty.', $error->getMessage());
    same(400, $error->getCode());
    same('50014', $error->errorCode);
    same(Category::General, $error->category);
    same(['parameter' => 'chainIndex'], $error->params());
    same([__FILE__, $line], [$error->getFile(), $error->getLine()]);
    check($error instanceof OkxWeb3Throwable && $error instanceof RuntimeException, 'it is what its parents are');
}
try {
    (new ReflectionMethod(OkxWeb3Errors::class, 'parameterEmpty'))->invoke(null);
    check(false, 'a parameter may be missing');
} catch (ArgumentCountError) {
}

// Matching: by code, never by message.
check($error->is(ErrorCode::PARAMETER_EMPTY), 'is');
check($error->is(ErrorCode::BODY_EMPTY, ErrorCode::PARAMETER_EMPTY), 'is one of');
check(!$error->is(ErrorCode::BODY_EMPTY) && !$error->is(''), 'is no other');
same('chainIndex', Params::parameterEmpty($error)?->parameter);
same(null, Params::parameterError($error));
same(null, Params::parameterEmpty(new RuntimeException('x')));
same('empty', match ($error->errorCode) {
    ErrorCode::PARAMETER_EMPTY => 'empty',
    default => 'other',
});

// Options, the cause, and what is sent.
$cause = new RuntimeException('cause');
$options = new RaiseOptions(previous: $cause, requestId: 'r-1', retryAfterMs: 1001);
$late = OkxWeb3Errors::requestsTooFrequent($options);
same($cause, $late->getPrevious());
same(['r-1', 1001, Retry::Backoff], [$late->requestId, $late->retryAfterMs, $late->retry]);
$encoded = $late->encode('ar');
same(['application/json', 'ar', '2'], array_values($encoded->headers));
same('50011', json_decode($encoded->body, true)['code']);
same([2147483647, 0], [
    (new RaiseOptions(retryAfterMs: PHP_INT_MAX))->retryAfterMs,
    (new RaiseOptions(retryAfterMs: -5))->retryAfterMs,
]);
$more = OkxWeb3Errors::bodyEmpty(new RaiseOptions(subcode: 'finer', details: [new Detail('a.b', message: 'no')]));
same(['finer', 'a.b', null, 'no'], [$more->subcode, $more->details()[0]->field, $more->details()[0]->code, $more->details()[0]->message]);
check(isset($more->details()[0]->message) && !isset((new Detail('a'))->message), 'a message may be absent');
check(!str_contains(print_r($more->details(), true), "=> no"), 'a dump shows no message');
$added = $more->encode('en;q=0.5, ar', new EncodeOptions(requestId: 'r-2', retryAfterMs: 1));
same(['application/json', 'ar', '1'], array_values($added->headers));
check($error->render('zh-Hans-CN') !== $error->render() && $error->render('xx') === $error->render(), 'locales');

// A client reads: text, what json_decode made of it, a stream; headers of PSR-7 or plain ones.
$text = '{"code":"50014","msg":"Parameter chainIndex can not be empty."}';
$stream = new class ($text) implements Stringable {
    public function __construct(private readonly string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
};
foreach ([$text, $stream, json_decode($text), json_decode($text, true)] as $body) {
    $read = ErrorTable::decode(400, $body, ['Retry-After' => ['7', '8'], 'X' => []]);
    same('chainIndex', Params::parameterEmpty($read)?->parameter);
    same(7000, $read->retryAfterMs);
    same(['Retry-After' => ['7', '8'], 'X' => []], $read->headers());
    same('Parameter chainIndex can not be empty.', $read->received());
}
same($text, ErrorTable::decode(400, $text)->body());
same($cause, ErrorTable::decode(400, $text, previous: $cause)->getPrevious());

// A stream as in PSR-7 is rewound if it can be.
class Stream
{
    public int $at = 0;

    public function __construct(private readonly string $text, private readonly bool $isSeekable)
    {
    }

    public function __toString(): string
    {
        $this->at = strlen($this->text);
        return $this->text;
    }

    public function isSeekable(): bool
    {
        return $this->isSeekable;
    }

    public function rewind(): void
    {
        $this->isSeekable || throw new RuntimeException('not seekable');
        $this->at = 0;
    }
}
foreach ([[$text, 400], ['{"code":"0"}', 200]] as [$body, $status]) {
    [$seekable, $pipe] = [new Stream($body, true), new Stream($body, false)];
    same($status === 400 ? '50014' : null, ErrorTable::decode($status, $seekable)?->errorCode);
    same($status === 400 ? '50014' : null, ErrorTable::decode($status, $pipe)?->errorCode);
    same([0, strlen($body)], [$seekable->at, $pipe->at]);
}
check(!(new ReflectionClass(ErrorCode::class))->isInstantiable(), 'no code is made from nothing');
same(null, ErrorTable::decode(200, '{"code":"0","msg":""}'));
same(null, ErrorTable::decode(204, ''));
same(null, ErrorTable::decode(400, '{"code":"50014","msg":"other words"}')->params());
same('50014', ErrorTable::decode(400, '{"code":50014.0}')->errorCode);
$later = new DateTimeImmutable('2024-12-31T23:59:00+01:00');
$dated = ErrorTable::decode(503, 'x', ['retry-after' => 'Tue, 31 Dec 2024 22:59:30 GMT'], $later);
same([30000, Retry::Backoff, true], [$dated->retryAfterMs, $dated->retry, $dated->intermediary]);

// Unknown errors keep what came, and cannot be encoded.
$unknown = ErrorTable::decode(400, '{"code":"99999","msg":"hm","\u0000k":{"\u0000":1},"x":"\ud800"}');
check($unknown instanceof UnknownException && !$unknown->known, 'unknown');
same(['99999', null, 'hm', null], [$unknown->errorCode, $unknown->category, $unknown->render(), $unknown->params()]);
same('99999 unknown error (HTTP 400): hm', $unknown->getMessage());
check($unknown->is('99999') && !ErrorTable::decode(500, '<p>')->is(''), 'an unknown one has its code or none');
same('unknown error (HTTP 500)', ErrorTable::decode(500, '<p>')->getMessage());
try {
    $unknown->encode();
    check(false, 'an unknown one is encoded');
} catch (LogicException $refused) {
    same('an unknown error cannot be encoded', $refused->getMessage());
}

// PHP's objects have no key that starts with NUL; however long a text beside it is, that is no matter.
$long = str_repeat('a\\"', 500000);
foreach (['"\u0000' . $long . '"', '{"\u0000' . $long . '" : [ "\u0000" ]}'] as $value) {
    $nul = ErrorTable::decode(400, '{"\u0000":1,"x":' . $value . ',"code":"50014","msg": "\u0000é\u0000"}');
    same(['50014', "\0é\0"], [$nul?->errorCode, $nul?->received()]);
}

// A tag of any length finds its language, at once.
same($late->render('zh-Hans'), $late->render('zh-Hans-' . str_repeat('x', 300)));
$start = hrtime(true);
same($late->render(), $late->render(str_repeat('ab-', 100000)));
check(hrtime(true) - $start < 1e9, 'a tag takes the square of its length');

// Look-up.
$definition = ErrorTable::lookup(ErrorCode::PARAMETER_EMPTY);
same(['parameter_empty', 400, Kind::Error], [$definition->name, $definition->status, $definition->kind]);
same(['parameter', ParameterType::String, false], array_values((array) $definition->params[0]));
check($definition->matches($error) && !$definition->matches($late) && !$definition->matches(null), 'matches');
same([null, null, null], array_map(ErrorTable::lookup(...), ['', '050014', '50014 ']));

// Serialising, and what dumps show of what was received.
$twin = unserialize(serialize($late));
same($late::class, $twin::class);
same($late->getMessage(), $twin->getMessage());
same([$late->getFile(), $late->getLine(), 'cause'], [$twin->getFile(), $twin->getLine(), $twin->getPrevious()->getMessage()]);
same($late->encode()->body, $twin->encode()->body);
same(['parameter' => 'chainIndex'], unserialize(serialize($error))->params());
$secret = ErrorTable::decode(400, '{"code":"50014","msg":"Parameter x can not be empty.","token":"hunter2"}', ['set-cookie' => 'hunter2']);
foreach ([print_r($secret, true), (string) $secret, json_encode($secret), var_export($secret->getTrace(), true)] as $dump) {
    check(!str_contains($dump, 'hunter2'), 'a dump shows the body');
}

// Whatever it is given.
$circle = [];
$circle['code'] = &$circle;
$failing = static function (): Generator {
    yield new stdClass() => 'x';
    yield 'Retry-After' => '5';
    throw new RuntimeException('x');
};
$angry = new class {
    public function __toString(): string
    {
        throw new RuntimeException('x');
    }
};
$bodies = [
    ...[null, 5, 1.5, NAN, true, new stdClass(), [], [1], ['code' => NAN], ['code' => INF], ['code' => []], $circle, $angry],
    ...[['code' => $angry], STDIN, fn () => 1, "\xff\xfe", str_repeat('[', 100000), str_repeat('{"a":', 100000)],
    ...['{"code":' . str_repeat('9', 100000) . '}', '{"code":1e999}', "\u{feff}{}", '"' . str_repeat('\\"', 50000) . '"'],
];
$headers = [
    ...[null, [], 5, 'abcd', $angry, ['retry-after' => $angry], ['retry-after' => [[]]], [1, 2], ['Retry-After' => 5]],
    ...[['Retry-After' => str_repeat('9', 10000)], $circle, new ArrayIterator(['a' => ['b']])],
];
foreach ($bodies as $body) {
    foreach ([...$headers, $failing()] as $given) {
        foreach ([200, 400, 599, 0, -1, PHP_INT_MAX, null, '400', 4.5, INF, [], $angry] as $status) {
            $any = ErrorTable::decode($status, $body, $given, $angry);
            check($any === null || $any->render('ar') . $any->getMessage() !== '', 'an error says something');
        }
    }
}
same(5000, ErrorTable::decode(500, 'x', $failing())->retryAfterMs);
same(str_repeat('é', 2048), ErrorTable::decode(500, str_repeat('é', 4000))->body());
same("\u{fffd}", ErrorTable::decode(500, "\xff")->body());

// Any bytes.
mt_srand(20261122);
for ($turn = 0; $turn < 2000; $turn++) {
    $bytes = $turn % 2 === 0 ? $text : random_bytes(mt_rand(1, 80));
    for ($change = 0; $change < $turn % 4; $change++) {
        $bytes = substr_replace($bytes, chr(mt_rand(0, 255)), mt_rand(0, strlen($bytes) - 1), mt_rand(0, 1));
    }
    $any = ErrorTable::decode(400, $bytes, ['retry-after' => substr($bytes, 0, 9)]);
    same(400, $any->status);
    check(json_encode($any->errorCode, JSON_THROW_ON_ERROR) !== '' && $any->render('ar') !== '', 'it is an error');
}

// No setting of PHP changes a number or a name.
ini_set('serialize_precision', '5');
ini_set('precision', '3');
setlocale(LC_ALL, 'de_DE.UTF-8', 'tr_TR.UTF-8', 'C');
same('50014', ErrorTable::decode(400, '{"code":50014}')->errorCode);

// Any number can be raised.
foreach ([PHP_INT_MAX, PHP_INT_MIN, 2 ** 53] as $number) {
    $huge = OkxWeb3Errors::parameterCountExceeded('x', $number);
    same($number, Params::parameterCountExceeded($huge)?->limit);
    check(str_contains($huge->render(), (string) $number), 'the message has the number');
    same(null, ErrorTable::fromJson($huge->toJson())->params());
}

// Other processes, and telemetry.
$same = ErrorTable::fromJson($error->toJson());
same([$error::class, $error->getMessage(), $error->params()], [$same::class, $same->getMessage(), $same->params()]);
same(json_decode($error->toJson(), true), json_decode(json_encode([$error]), true)[0]);
same('parameter_empty', $same->attributes()['error.type']);
same($late->attributes(), $late->context());
foreach (['', '{}', '[]', '{"catalog":"okx-web3"}', "\xff", str_repeat('[', 100000)] as $other) {
    same(null, ErrorTable::fromJson($other));
}
same('?', json_decode($unknown->toJson())->requestId ?? '?');
$odd = OkxWeb3Errors::parameterEmpty("\xff\n", new RaiseOptions(requestId: "\xe9"));
check(is_string(json_encode($odd)) && is_array(json_decode($odd->toJson(), true)), 'any text is written');

// Every factory.
foreach ((new ReflectionClass(OkxWeb3Errors::class))->getMethods() as $method) {
    $types = array_map(static fn ($param) => $param->getType()->getName(), array_slice($method->getParameters(), 0, -1));
    $arguments = array_map(static fn ($type) => ['string' => "\xff é", 'int' => -1][$type], $types);
    $made = $method->invoke(null, ...$arguments);
    check($made instanceof OkxWeb3Exception && $made->known, $method->getName());
    $sent = $made->encode('zh-Hans');
    same($made->errorCode, ErrorTable::decode(max($sent->status, 400), $sent->body, $sent->headers)->errorCode);
}

// What an operation lists.
$timeout = ErrorTable::decode(503, '{"code":"50004","msg":"late"}');
same(true, Operation::GetQuote->has($timeout));
same(false, Operation::GetQuote->has(OkxWeb3Errors::invalidJson()));
same(true, Operation::ListPrices->has(OkxWeb3Errors::invalidJson()));
foreach ([null, new RuntimeException('50004'), ErrorTable::decode(400, '{"code":"99999","msg":"hm"}'), new TypeError()] as $other) {
    same(false, Operation::GetQuote->has($other));
}
check(in_array(ErrorCode::PARAMETER_EMPTY, Operation::GetQuote->codes(), true), 'a code is listed');
check(!in_array(ErrorCode::INVALID_JSON, Operation::GetQuote->codes(), true), 'another one is not');
same('GetQuote', Operation::GetQuote->name);
