package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Exactness.requireExact;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.EmptyStackException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that was read, bounded and can be evaluated. The only class that knows the library
 * (EvalEx): the library reads texts and walks trees, every operator, function, constant and
 * variable it meets is one of {@link Operations} or of the caller. Immutable and thread-safe.
 *
 * @param text what the author wrote
 * @param root the tree of the library
 * @param outline the same tree without it
 */
record CompiledExpression(String text, ASTNode root, ExpressionOutline outline) {

  private static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.builder()
          .mathContext(Limits.PRECISION)
          .operatorDictionary(new Dictionary())
          .functionDictionary(new Dictionary())
          .defaultConstants(Map.of())
          .arraysAllowed(false)
          .structuresAllowed(false)
          .binaryAllowed(false)
          .implicitMultiplicationAllowed(false)
          .singleQuoteStringLiteralsAllowed(false)
          .maxRecursionDepth(2 * Limits.EXPRESSION_DEPTH)
          .dataAccessorSupplier(() -> new Names(Map.of()))
          .build();

  /**
   * Reads an expression.
   *
   * @throws TemplateFault {@code expression-too-long}, {@code expression-too-deep}, {@code
   *     sign-needs-parentheses}, {@code expression-not-readable}
   */
  static CompiledExpression of(String text) {
    ExpressionText.check(text);
    return read(text)
        .filter(read -> read.outline.isAsWritten())
        .orElseThrow(() -> TemplateFault.of("expression-not-readable", "expression", text));
  }

  /** The parser takes an operand that is missing inside a call off an empty stack. */
  private static Optional<CompiledExpression> read(String text) {
    try {
      ASTNode root = new Expression(text, CONFIGURATION).getAbstractSyntaxTree();
      return Optional.of(new CompiledExpression(text, root, outline(root, 1)));
    } catch (ParseException | NumberFormatException | RejectedException e) {
      return Optional.empty();
    } catch (NoSuchElementException | EmptyStackException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static ExpressionOutline outline(ASTNode node, int depth) {
    if (depth > Limits.EXPRESSION_DEPTH) {
      throw new TemplateFault("expression-too-deep");
    }
    Token token = node.getToken();
    int place = token.getStartPosition();
    return switch (token.getType()) {
      case NUMBER_LITERAL -> {
        requireExact(Arithmetic.isExact(new BigDecimal(token.getValue())));
        yield new ExpressionOutline.Literal(place, Value.Type.NUMBER);
      }
      case STRING_LITERAL -> new ExpressionOutline.Literal(place, Value.Type.TEXT);
      case VARIABLE_OR_CONSTANT -> new ExpressionOutline.Name(place, token.getValue());
      default ->
          new ExpressionOutline.Call(
              place,
              operation(token),
              node.getParameters().stream().map(child -> outline(child, depth + 1)).toList());
    };
  }

  private static Operation operation(Token token) {
    boolean function = token.getFunctionDefinition() != null;
    return ((Adapter) (function ? token.getFunctionDefinition() : token.getOperatorDefinition()))
        .operation();
  }

  /** The names it uses that are no constants, in alphabetical order. */
  Set<String> names() {
    return outline.names();
  }

  /**
   * The type of its value, given the types of all names it uses.
   *
   * @throws TemplateFault {@code types-do-not-fit}, {@code name-unknown}
   */
  Value.Type type(Map<String, Value.Type> types) {
    return outline.typeWith(types);
  }

  /**
   * Its value, for a value of each name it uses, of the type it was checked with.
   *
   * @throws RejectedException if it has none
   */
  Value evaluate(Map<String, Value> values) {
    ExpressionConfiguration configuration =
        CONFIGURATION.toBuilder().dataAccessorSupplier(() -> new Names(values)).build();
    return value(new Expression(text, configuration), root);
  }

  private static Value value(Expression expression, ASTNode node) {
    try {
      return ours(expression.evaluateSubtree(node));
    } catch (EvaluationException e) {
      throw new IllegalStateException("evaluated without being checked", e);
    }
  }

  private static Value ours(EvaluationValue value) {
    if (value.isNumberValue()) {
      return Value.of(value.getNumberValue());
    }
    if (value.isArrayValue()) {
      List<EvaluationValue> inexact = value.getArrayValue();
      return new Value.Decimal(
          inexact.get(0).getNumberValue(), inexact.get(1).getNumberValue().doubleValue());
    }
    return value.isBooleanValue()
        ? new Value.Truth(value.getBooleanValue())
        : new Value.Text(value.getStringValue());
  }

  /** An inexact number is to the library a list of the number and its error. */
  private static EvaluationValue theirs(Value value) {
    if (value instanceof Value.Decimal decimal) {
      EvaluationValue number = EvaluationValue.numberValue(decimal.number());
      return decimal.error() == 0
          ? number
          : EvaluationValue.arrayValue(
              List.of(number, EvaluationValue.numberValue(new BigDecimal(decimal.error()))));
    }
    return value instanceof Value.Truth truth
        ? EvaluationValue.booleanValue(truth.truth())
        : EvaluationValue.stringValue(((Value.Text) value).text());
  }

  /** The library's view of the values of one draw. */
  private record Names(Map<String, Value> values) implements DataAccessorIfc {
    @Override
    public @Nullable EvaluationValue getData(String name) {
      Value value = values.getOrDefault(name, Operations.CONSTANTS.get(name));
      return value == null ? null : theirs(value);
    }

    @Override
    public void setData(String name, EvaluationValue value) {
      throw new UnsupportedOperationException();
    }
  }

  /** The library's view of one of our operations. All operands are handed over unevaluated. */
  private record Adapter(Operation operation) implements OperatorIfc, FunctionIfc {

    private static final List<FunctionParameterDefinition> ANY =
        List.of(
            FunctionParameterDefinition.builder()
                .name("operand")
                .isVarArg(true)
                .isLazy(true)
                .build());

    @Override
    public EvaluationValue evaluate(
        Expression expression, Token token, EvaluationValue... operands) {
      return theirs(operation.body().apply(new Lazily(expression, List.of(operands))));
    }

    @Override
    public int getPrecedence() {
      return operation.binding();
    }

    @Override
    public int getPrecedence(ExpressionConfiguration configuration) {
      return operation.binding();
    }

    @Override
    public boolean isLeftAssociative() {
      return !operation.isRightAssociative();
    }

    @Override
    public boolean isPrefix() {
      return operation.place() == Operation.Place.BEFORE;
    }

    @Override
    public boolean isPostfix() {
      return false;
    }

    @Override
    public boolean isInfix() {
      return operation.place() == Operation.Place.BETWEEN;
    }

    @Override
    public boolean isOperandLazy() {
      return true;
    }

    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
      return ANY;
    }

    @Override
    public boolean hasVarArgs() {
      return true;
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... operands) {
      // The types of all operands were checked when the template was.
    }
  }

  private record Lazily(Expression expression, List<EvaluationValue> operands)
      implements Operation.Operands {
    @Override
    public int count() {
      return operands.size();
    }

    @Override
    public Value get(int index) {
      EvaluationValue operand = operands.get(index);
      return operand.isExpressionNode()
          ? value(expression, operand.getExpressionNode())
          : ours(operand);
    }
  }

  /** The library's view of the list of operations. */
  private record Dictionary() implements OperatorDictionaryIfc, FunctionDictionaryIfc {
    private static @Nullable Adapter adapter(Operation.Place place, String name) {
      return Operations.find(place, name).map(Adapter::new).orElse(null);
    }

    @Override
    public void addOperator(String sign, OperatorIfc operator) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addFunction(String name, FunctionIfc function) {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable OperatorIfc getPrefixOperator(String sign) {
      return adapter(Operation.Place.BEFORE, sign);
    }

    @Override
    public @Nullable OperatorIfc getPostfixOperator(String sign) {
      return null;
    }

    @Override
    public @Nullable OperatorIfc getInfixOperator(String sign) {
      return adapter(Operation.Place.BETWEEN, sign);
    }

    @Override
    public @Nullable FunctionIfc getFunction(String name) {
      return adapter(Operation.Place.FUNCTION, name);
    }
  }
}
