import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type ButtonLook = "main" | "plain" | "quiet" | "danger";
type ButtonSize = "sm" | "md" | "lg";

const looks: Record<ButtonLook, string> = {
  main: "button-main",
  plain: "button-plain",
  quiet: "button-quiet",
  danger: "button-danger",
};

// The small size is drawn smaller than a fingertip; the invisible edge around it is not.
const sizes: Record<ButtonSize, string> = {
  sm: "button-sm",
  md: "button-md",
  lg: "button-lg",
};

const room: Record<ButtonSize, string> = { sm: "px-3.5", md: "px-4.5", lg: "px-6" };
const quietRoom: Record<ButtonSize, string> = { sm: "px-2", md: "px-3", lg: "px-4" };

/** Styled in app/styles/repeated.css: a thread holds a few hundred of them. */
const shape = "button";

/** The classes of a button, for the rare element that is neither a button nor a link. */
export function buttonClasses(look: ButtonLook = "plain", size: ButtonSize = "md", more?: string): string {
  return classNames(shape, looks[look], sizes[size], (look === "quiet" ? quietRoom : room)[size], more);
}

type ButtonProps = ComponentProps<"button"> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Something is on its way: the button keeps its place and the focus, and takes no second press. */
  pending?: boolean;
  pendingLabel?: ReactNode;
};

export function Button({
  look,
  size,
  pending = false,
  pendingLabel,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? "button" : type}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest["aria-disabled"]}
      onClick={pending ? undefined : onClick}
      className={buttonClasses(look, size, className)}
    >
      {pending && <Turning />}
      {pending ? (pendingLabel ?? children) : children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize };

export function ButtonLink({ look, size, className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonClasses(look, size, className)} />;
}

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & { label: string };

/** A button whose whole face is a picture; its name is written for those who do not see it. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={classNames(
        "grid size-touch flex-none place-items-center rounded-pill text-ink-soft transition-colors hover:bg-sunken hover:text-ink",
        className,
      )}
    >
      {children}
    </button>
  );
}

function Turning() {
  return (
    <span
      aria-hidden="true"
      className="size-[1em] flex-none animate-spin rounded-pill border-2 border-current border-e-transparent"
    />
  );
}
