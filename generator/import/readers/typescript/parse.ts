import { ts } from 'ts-morph';
import type { Place } from '../../../diagnostic.ts';
import type { Cell } from '../../source.ts';
import { isForTools, readBlockComment, readLineComments } from './comments.ts';
import type {
  Call,
  ClassDeclaration,
  Declaration,
  Entry,
  Expression,
  Field,
  FunctionValue,
  Module,
  Notes,
  Parameter,
  Raised,
} from './syntax.ts';

/** Reads a source file. Nothing of it is run, and what is wrong in it is passed over. */
export const parseModule = (file: string, text: string): Module => {
  const kind = /\.(?:[cm]?js|[jt]sx)$/i.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true, kind);
  return readModule(file, source);
};

const readModule = (file: string, source: ts.SourceFile): Module => {
  const { text } = source;
  const place = (node: ts.Node): Place => ({ file, start: node.getStart(source), end: node.end });
  const cell = (node: ts.Node, content: string): Cell => ({ text: content, place: place(node) });
  /** A text without its quotes. */
  const inner = (node: ts.Node): Place => ({
    file,
    start: node.getStart(source) + 1,
    end: Math.max(node.end - 1, node.getStart(source) + 1),
  });
  const raised: Raised[] = [];
  // A node is met from several sides, and read once.
  const functions = new Map<ts.Node, FunctionValue>();
  const expressions = new Map<ts.Node, Expression>();

  const commentCell = (ranges: readonly ts.CommentRange[]): Cell | undefined => {
    const [first] = ranges;
    const last = ranges.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const written = ranges.map(({ pos, end }) => text.slice(pos, end));
    const content =
      first.kind === ts.SyntaxKind.MultiLineCommentTrivia
        ? readBlockComment(written[0] ?? '')
        : readLineComments(written);
    return content === '' || isForTools(content)
      ? undefined
      : { text: content, place: { file, start: first.pos, end: last.end } };
  };

  /** The last block comment, or the last run of lines, if no blank line parts it from what follows. */
  const notesOf = (node: ts.Node): Notes => {
    const start = node.getStart(source);
    const isSameLine = !text.slice(node.getFullStart(), start).includes('\n');
    const ranges =
      (isSameLine ? ts.getTrailingCommentRanges : ts.getLeadingCommentRanges)(text, node.getFullStart()) ?? [];
    const near: ts.CommentRange[] = [];
    let next = start;
    for (const range of ranges.toReversed()) {
      const isLine = range.kind === ts.SyntaxKind.SingleLineCommentTrivia;
      if (/\n[ \t]*\r?\n/.test(text.slice(range.end, next)) || (near.length > 0 && !isLine)) break;
      near.unshift(range);
      next = range.pos;
      if (!isLine) break;
    }
    const found = commentCell(near);
    const isDoc = near.length === 1 && text.startsWith('/**', near[0]?.pos);
    const behind = /^[ \t]*[,;|]?/.exec(text.slice(node.end, node.end + 40))?.[0].length ?? 0;
    const [behindRange] =
      ts.getTrailingCommentRanges(text, node.end + behind) ?? ts.getTrailingCommentRanges(text, node.end) ?? [];
    const isLast =
      behindRange !== undefined &&
      /^[ \t]*(?:[,;|][ \t]*)?(?:\r?\n|[}\])]|$)/.test(text.slice(behindRange.end, behindRange.end + 80));
    const after = isLast ? commentCell([behindRange]) : undefined;
    return { doc: isDoc ? found : undefined, before: isDoc ? undefined : found, after };
  };

  const nameOf = (node: ts.Node): string[] | undefined => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
    if (node.kind === ts.SyntaxKind.ThisKeyword) return ['this'];
    if (ts.isMetaProperty(node)) return ['new', node.name.text];
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
      return nameOf(node.expression);
    if (ts.isPropertyAccessExpression(node)) {
      const path = nameOf(node.expression);
      return path === undefined ? undefined : [...path, node.name.text];
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const path = nameOf(node.expression);
      return path === undefined ? undefined : [...path, node.argumentExpression.text];
    }
    return undefined;
  };

  const numberOf = (node: ts.Node): string | undefined => {
    if (ts.isNumericLiteral(node)) return node.text;
    if (ts.isBigIntLiteral(node)) return node.text.replace(/n$/, '');
    if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
      if (node.operator === ts.SyntaxKind.MinusToken) return `-${node.operand.text}`;
      if (node.operator === ts.SyntaxKind.PlusToken) return node.operand.text;
    }
    return undefined;
  };

  /** Pieces of `a + b + c`; a long sum is as deep as it is long, so this does not call itself for it. */
  const sumOf = (node: ts.BinaryExpression): readonly ts.Expression[] => {
    const pieces: ts.Expression[] = [];
    let current: ts.Expression = node;
    while (ts.isBinaryExpression(current) && current.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      pieces.push(current.right);
      current = current.left;
    }
    return [current, ...pieces.toReversed()];
  };

  const toParts = (expressions: readonly Expression[]): readonly (string | Expression)[] =>
    expressions.flatMap((one) =>
      one.kind === 'text' || one.kind === 'number' ? [one.text] : one.kind === 'template' ? one.parts : [one],
    );

  const binary = (node: ts.BinaryExpression): Expression => {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.PlusToken) {
      const pieces = sumOf(node).map(expression);
      if (pieces.every(({ kind }) => kind === 'text'))
        return { kind: 'text', text: toParts(pieces).join(''), place: place(node) };
      if (pieces.some(({ kind }) => kind === 'text' || kind === 'template'))
        return { kind: 'template', parts: toParts(pieces), place: place(node) };
    }
    if (operator === ts.SyntaxKind.QuestionQuestionToken || operator === ts.SyntaxKind.BarBarToken)
      return { kind: 'choice', options: [expression(node.left), expression(node.right)], place: place(node) };
    return { kind: 'other', place: place(node) };
  };

  const parameter = (node: ts.ParameterDeclaration): Parameter => ({
    names: ts.isIdentifier(node.name)
      ? [node.name.text]
      : node.name.elements.flatMap((element) =>
          ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
        ),
    isObject: !ts.isIdentifier(node.name),
    isMember: ts.isParameterPropertyDeclaration(node, node.parent),
    initial: node.initializer === undefined ? undefined : expression(node.initializer),
  });

  const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isSetAccessor(node);

  /** Values that a function returns, and errors that it makes. */
  const functionOf = (node: ts.FunctionLikeDeclaration, owner: Cell | undefined): FunctionValue => {
    const known = functions.get(node);
    if (known !== undefined) return known;
    const read = readFunction(node, owner);
    functions.set(node, read);
    return read;
  };

  const readFunction = (node: ts.FunctionLikeDeclaration, owner: Cell | undefined): FunctionValue => {
    const results: Expression[] = [];
    const made: Call[] = [];
    const constants = new Map<string, Expression>();
    const visit = (one: ts.Node): void => {
      if (isFunction(one)) {
        functionOf(one, owner);
        return;
      }
      if (ts.isClassLike(one)) {
        classOf(one, []);
        return;
      }
      if (ts.isReturnStatement(one) && one.expression !== undefined) results.push(expression(one.expression));
      if (
        ts.isVariableDeclaration(one) &&
        ts.isIdentifier(one.name) &&
        one.initializer !== undefined &&
        (one.parent.flags & ts.NodeFlags.Const) !== 0
      ) {
        if (!isFunction(one.initializer)) constants.set(one.name.text, expression(one.initializer));
      }
      if (ts.isNewExpression(one) || ts.isCallExpression(one)) {
        const call = expression(one);
        if (call.kind === 'call') made.push(call);
      }
      ts.forEachChild(one, visit);
    };
    if (node.body !== undefined && !ts.isBlock(node.body)) results.push(expression(node.body));
    if (node.body !== undefined) visit(node.body);
    raised.push(...made.map((call) => ({ call, owner: results.includes(call) ? owner : undefined })));
    const settle = (one: Expression): Expression => {
      if (one.kind === 'name' && one.path.length === 1) return constants.get(one.path[0] ?? '') ?? one;
      if (one.kind === 'template')
        return {
          ...one,
          parts: toParts(
            one.parts.map((part) =>
              typeof part === 'string' ? { kind: 'text', text: part, place: one.place } : settle(part),
            ),
          ),
        };
      return one;
    };
    return {
      kind: 'function',
      parameters: node.parameters.map(parameter),
      results: results.map(settle),
      place: place(node),
    };
  };

  /** `['a', 'b'].join(' ')` as the text that it is. */
  const joinOf = (node: ts.CallExpression | ts.NewExpression): Expression | undefined => {
    const { expression: callee, arguments: values = [] } = node;
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'join') return undefined;
    const [separator] = values;
    if (
      !ts.isArrayLiteralExpression(callee.expression) ||
      separator === undefined ||
      !ts.isStringLiteralLike(separator)
    )
      return undefined;
    const items = callee.expression.elements.filter((item) => !ts.isSpreadElement(item)).map(expression);
    const between: Expression = { kind: 'text', text: separator.text, place: place(separator) };
    const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
    return { kind: 'template', parts: toParts(pieces), place: place(node) };
  };

  const callOf = (node: ts.CallExpression | ts.NewExpression): Expression => {
    const joined = joinOf(node);
    if (joined !== undefined) return joined;
    const callee = node.expression.kind === ts.SyntaxKind.SuperKeyword ? ['super'] : nameOf(node.expression);
    const values = (node.arguments ?? []).map(expression);
    return callee === undefined
      ? { kind: 'other', place: place(node) }
      : {
          kind: 'call',
          isNew: ts.isNewExpression(node),
          callee: callee.join('.'),
          arguments: values,
          place: place(node),
        };
  };

  const keyOf = (node: ts.PropertyName): Expression => {
    if (ts.isComputedPropertyName(node)) return expression(node.expression);
    if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text, place: inner(node) };
    if (ts.isNumericLiteral(node)) return { kind: 'number', text: node.text, place: place(node) };
    return { kind: 'text', text: node.getText(source), place: place(node) };
  };

  const objectOf = (node: ts.ObjectLiteralExpression): Expression => ({
    kind: 'object',
    place: place(node),
    entries: node.properties.map((property) => {
      if (ts.isSpreadAssignment(property)) return { spread: expression(property.expression) };
      const key = keyOf(property.name);
      const owner = key.kind === 'text' ? { text: key.text, place: key.place } : undefined;
      const value: Expression = ts.isPropertyAssignment(property)
        ? isFunction(property.initializer)
          ? functionOf(property.initializer, owner)
          : expression(property.initializer)
        : ts.isShorthandPropertyAssignment(property)
          ? { kind: 'name', path: [property.name.text], place: place(property) }
          : functionOf(property, owner);
      return { key, value, notes: notesOf(property) };
    }),
  });

  const expression = (node: ts.Expression): Expression => {
    const known = expressions.get(node);
    if (known !== undefined) return known;
    const read = readExpression(node);
    expressions.set(node, read);
    return read;
  };

  const readExpression = (node: ts.Expression): Expression => {
    if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text, place: inner(node) };
    const number = numberOf(node);
    if (number !== undefined) return { kind: 'number', text: number, place: place(node) };
    if (
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isParenthesizedExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isTypeAssertionExpression(node)
    )
      return expression(node.expression);
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.flatMap((span) => [
        expression(span.expression),
        { kind: 'text', text: span.literal.text, place: place(span.literal) } as const,
      ]);
      return {
        kind: 'template',
        parts: toParts([{ kind: 'text', text: node.head.text, place: place(node.head) }, ...spans]).filter(
          (part) => part !== '',
        ),
        place: inner(node),
      };
    }
    if (ts.isObjectLiteralExpression(node)) return objectOf(node);
    if (ts.isArrayLiteralExpression(node))
      return {
        kind: 'list',
        items: node.elements.map(expression),
        notes: node.elements.map(notesOf),
        place: place(node),
      };
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) return callOf(node);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionOf(node, undefined);
    if (ts.isClassExpression(node)) return { kind: 'class', declared: classOf(node, []), place: place(node) };
    if (ts.isConditionalExpression(node))
      return { kind: 'choice', options: [expression(node.whenTrue), expression(node.whenFalse)], place: place(node) };
    if (ts.isBinaryExpression(node)) return binary(node);
    const path = nameOf(node);
    return path === undefined ? { kind: 'other', place: place(node) } : { kind: 'name', path, place: place(node) };
  };

  const fieldOf = (member: ts.ClassElement): readonly Field[] => {
    if (member.name === undefined || ts.isConstructorDeclaration(member) || ts.isSetAccessor(member)) return [];
    const isStatic =
      ts.canHaveModifiers(member) &&
      (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    const name = ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText(source);
    const found = { name: cell(member.name, name), isStatic, notes: notesOf(member) };
    if (ts.isPropertyDeclaration(member)) {
      if (member.initializer !== undefined)
        return [
          {
            ...found,
            value: isFunction(member.initializer)
              ? functionOf(member.initializer, found.name)
              : expression(member.initializer),
          },
        ];
      const literal = member.type !== undefined && ts.isLiteralTypeNode(member.type) ? member.type.literal : undefined;
      return literal === undefined || literal.kind === ts.SyntaxKind.NullKeyword
        ? []
        : [{ ...found, value: expression(literal) }];
    }
    if (!ts.isMethodDeclaration(member) && !ts.isGetAccessor(member)) return [];
    const read = functionOf(member, found.name);
    const [only] = read.results;
    if (only === undefined || read.results.length > 1 || read.parameters.length > 0) return [{ ...found, value: read }];
    return [
      {
        ...found,
        name: {
          ...found.name,
          text: name.replace(/^get(?=[A-Z])/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
        },
        value: only,
      },
    ];
  };

  const classOf = (node: ts.ClassLikeDeclaration, groups: readonly Cell[], named?: ts.Identifier): ClassDeclaration => {
    const build = node.members.find(
      (member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined,
    );
    const superArguments: Expression[] = [];
    const assigned: { member: string; value: Expression }[] = [];
    const constants = new Map<string, Expression>();
    const visit = (one: ts.Node): void => {
      if (isFunction(one)) return;
      if (ts.isCallExpression(one) && one.expression.kind === ts.SyntaxKind.SuperKeyword)
        superArguments.push(...one.arguments.map(expression));
      if (ts.isVariableDeclaration(one) && ts.isIdentifier(one.name) && one.initializer !== undefined)
        constants.set(one.name.text, expression(one.initializer));
      if (ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        const [owner, member, ...more] = nameOf(one.left) ?? [];
        const value = expression(one.right);
        const only = value.kind === 'name' && value.path.length === 1 ? constants.get(value.path[0] ?? '') : undefined;
        if (owner === 'this' && member !== undefined && more.length === 0)
          assigned.push({ member, value: only ?? value });
      }
      ts.forEachChild(one, visit);
    };
    if (build?.body !== undefined) visit(build.body);
    const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const name = node.name ?? named;
    return {
      kind: 'class',
      name: name === undefined ? cell(node, '') : cell(name, name.text),
      base: clause === undefined ? undefined : (nameOf(clause.expression)?.join('.') ?? ''),
      fields: node.members.flatMap(fieldOf),
      parameters: build?.parameters.map(parameter),
      superArguments,
      assigned,
      groups,
      notes: notesOf(node),
      place: place(node),
    };
  };

  /** An enum with its values: those that are not written follow the one before. */
  const enumEntries = (node: ts.EnumDeclaration): readonly Entry[] => {
    let next: number | undefined = 0;
    const known = new Map<string, Expression>();
    return node.members.map((member) => {
      const read = member.initializer === undefined ? undefined : expression(member.initializer);
      const written = read?.kind === 'name' && read.path.length === 1 ? (known.get(read.path[0] ?? '') ?? read) : read;
      const value: Expression =
        written ??
        (next === undefined
          ? { kind: 'other', place: place(member) }
          : { kind: 'number', text: String(next), place: place(member.name) });
      const number = value.kind === 'number' ? Number(value.text) : Number.NaN;
      next = Number.isSafeInteger(number) ? number + 1 : undefined;
      const key = keyOf(member.name);
      if (key.kind === 'text') known.set(key.text, value);
      return { key, value, notes: notesOf(member) };
    });
  };

  const unionEntries = (node: ts.TypeNode): readonly Entry[] => {
    const members = ts.isUnionTypeNode(node) ? node.types : [];
    return members.flatMap((member) => {
      if (!ts.isLiteralTypeNode(member) || member.literal.kind === ts.SyntaxKind.NullKeyword) return [];
      const value = expression(member.literal);
      return value.kind === 'text' || value.kind === 'number' ? [{ key: value, value, notes: notesOf(member) }] : [];
    });
  };

  const constant = (
    name: Cell,
    value: ts.Expression,
    noted: ts.Node,
    groups: readonly Cell[],
    named?: ts.Identifier,
  ): Declaration =>
    ts.isClassExpression(value)
      ? { ...classOf(value, groups, named), notes: notesOf(noted) }
      : {
          kind: 'constant',
          name,
          value: isFunction(value) ? functionOf(value, name) : expression(value),
          groups,
          notes: notesOf(noted),
          place: place(noted),
        };

  const effect = (node: ts.Expression, noted: ts.Node, groups: readonly Cell[]): readonly Declaration[] => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
      return [...effect(node.left, node.left, groups), ...effect(node.right, node.right, groups)];
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const path = nameOf(node.left);
      if (path === undefined) return [];
      const shown = path.filter((step) => step !== 'module' && step !== 'exports');
      return [constant(cell(node.left, shown.join('.')), node.right, noted, groups)];
    }
    if (!ts.isCallExpression(node)) return [];
    const call = callOf(node);
    return call.kind === 'call' ? [{ kind: 'call', call, groups, notes: notesOf(noted), place: place(node) }] : [];
  };

  const statement = (node: ts.Statement, groups: readonly Cell[]): readonly Declaration[] => {
    if (ts.isEnumDeclaration(node))
      return [
        { kind: 'enum', name: cell(node.name, node.name.text), entries: enumEntries(node), groups, place: place(node) },
      ];
    if (ts.isClassDeclaration(node)) return [classOf(node, groups)];
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.flatMap((one) =>
        one.initializer === undefined
          ? []
          : [
              constant(
                cell(one.name, one.name.getText(source)),
                one.initializer,
                node,
                groups,
                ts.isIdentifier(one.name) ? one.name : undefined,
              ),
            ],
      );
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      const name = cell(node.name, node.name.text);
      return [
        { kind: 'constant', name, value: functionOf(node, name), groups, notes: notesOf(node), place: place(node) },
      ];
    }
    if (ts.isTypeAliasDeclaration(node)) {
      const entries = unionEntries(node.type);
      return entries.length === 0
        ? []
        : [{ kind: 'union', name: cell(node.name, node.name.text), entries, groups, place: place(node) }];
    }
    if (ts.isInterfaceDeclaration(node)) {
      const argument = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0];
      if (
        argument === undefined ||
        !ts.isLiteralTypeNode(argument) ||
        argument.literal.kind === ts.SyntaxKind.NullKeyword
      )
        return [];
      return [
        {
          kind: 'interface',
          name: cell(node.name, node.name.text),
          literal: expression(argument.literal),
          notes: notesOf(node),
          place: place(node),
        },
      ];
    }
    if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body))
      return node.body.statements.flatMap((one) => statement(one, [...groups, cell(node.name, node.name.text)]));
    if (ts.isExportAssignment(node)) return [constant(cell(node, ''), node.expression, node, groups)];
    if (ts.isExpressionStatement(node)) return effect(node.expression, node, groups);
    return [];
  };

  const declarations = source.statements.flatMap((one) => statement(one, []));
  return { declarations, raised };
};
