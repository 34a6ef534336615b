<?php

declare(strict_types=1);

require __DIR__ . '/vendor/autoload.php';

exit(OkxWeb3\Errors\ErrorTable::lookup('50014')?->name === 'parameter_empty' ? 0 : 1);
