// A run of the whole collection is not to buy or to remove anything.
if (pm.variables.get('confirm') !== '{{OPERATION}}') {
  const why = 'This action {{EFFECT}}. Set the variable confirm to {{OPERATION}} to send it. Nothing was sent.'
  pm.test(why, () => {
    throw new Error(why)
  })
  pm.execution.skipRequest()
}
