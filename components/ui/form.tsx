'use client';

import { Slot } from 'radix-ui';
import { type ComponentProps, createContext, type ReactNode, useContext, useId } from 'react';
import {
  Controller,
  type ControllerProps,
  type FieldPath,
  type FieldValues,
  FormProvider,
  useFormContext,
  useFormState,
} from 'react-hook-form';
import { cn } from './cn';
import { Label } from './label';

/** react-hook-form's provider: `<Form {...form}><form onSubmit=…>`. */
export const Form = FormProvider;

const FieldContext = createContext<{ name: string; id: string } | null>(null);

export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: ControllerProps<Values, Name>,
) {
  const id = useId();
  return (
    <FieldContext value={{ name: props.name, id }}>
      <Controller {...props} />
    </FieldContext>
  );
}

function useField() {
  const field = useContext(FieldContext);
  if (!field) throw new Error('Form parts stand inside a FormField');
  const { getFieldState } = useFormContext();
  const state = useFormState({ name: field.name });
  const { error } = getFieldState(field.name, state);
  return { ...field, error, hintId: `${field.id}-hint`, messageId: `${field.id}-message` };
}

export function FormItem({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('flex min-w-0 flex-col gap-1', className)} {...props} />;
}

export function FormLabel(props: ComponentProps<typeof Label>) {
  return <Label htmlFor={useField().id} {...props} />;
}

/** Gives its one child the id, the hint and the error of the field. */
export function FormControl(props: ComponentProps<typeof Slot.Root>) {
  const { id, error, hintId, messageId } = useField();
  return (
    <Slot.Root
      id={id}
      aria-describedby={error ? `${hintId} ${messageId}` : hintId}
      aria-invalid={error ? true : undefined}
      {...props}
    />
  );
}

export function FormDescription({ className, ...props }: ComponentProps<'p'>) {
  return <p id={useField().hintId} className={cn('text-muted-foreground text-xs', className)} {...props} />;
}

/** The field's error. `render` turns a message key of the schema into words. */
export function FormMessage(props: { render?(message: string): ReactNode; className?: string }) {
  const { error, messageId } = useField();
  const message = error?.message;
  if (!message) return null;
  return (
    <p id={messageId} role="alert" className={cn('text-danger text-xs', props.className)}>
      {props.render ? props.render(message) : message}
    </p>
  );
}
